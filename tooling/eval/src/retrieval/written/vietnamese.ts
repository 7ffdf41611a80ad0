import { readArticles } from './read-articles.ts';

/** Articles and questions in Vietnamese, by somebody who had not seen how they are searched. */
export const VIETNAMESE = readArticles(`# Alexandre Yersin
P Alexandre Yersin sinh ngày 22 tháng 9 năm 1863 tại Aubonne, bang Vaud, Thụy Sĩ, trong một gia đình gốc Pháp theo đạo Tin Lành. Cha ông, một nhà côn trùng học nghiệp dư, qua đời vì xuất huyết não chỉ ba tuần trước khi ông chào đời. Để nuôi con, mẹ ông mở một trường nội trú dạy nữ công và phép lịch sự cho các thiếu nữ ở Morges. Năm 20 tuổi, Yersin bắt đầu học y tại Lausanne, sau đó tiếp tục ở Marburg bên Đức rồi đến Paris vào năm 1885.
Q Cha của Alexandre Yersin mất vì nguyên nhân gì?
Q Mẹ của Yersin làm gì ở Morges để có tiền nuôi con?
P Tại Paris, trong một lần bị đứt tay khi mổ tử thi bệnh nhân chết vì bệnh dại, Yersin được Émile Roux tiêm huyết thanh cứu sống và từ đó trở thành người cộng sự của ông. Hai người cùng nghiên cứu độc tố của vi khuẩn bạch hầu và công bố ba công trình quan trọng trong các năm 1888 đến 1890. Yersin nhập quốc tịch Pháp năm 1889 để được quyền hành nghề y. Tuy nhiên, cuộc sống trong phòng thí nghiệm khiến ông thấy gò bó, nên năm 1890 ông bỏ Viện Pasteur để làm bác sĩ trên tàu biển chạy tuyến Sài Gòn – Manila.
Q Ai đã tiêm huyết thanh cứu Yersin khi ông bị đứt tay lúc mổ tử thi?
Q Vì sao Yersin rời bỏ Viện Pasteur ở Paris để đi làm bác sĩ tàu biển?
P Tháng 6 năm 1894, chính phủ Pháp cử Yersin sang Hồng Kông để điều tra trận dịch hạch đang hoành hành. Bác sĩ Nhật Bản Kitasato Shibasaburō đã đến trước và được nhà chức trách Anh dành cho mọi phương tiện, trong khi Yersin không được vào bệnh viện, phải dựng một lán tranh làm phòng thí nghiệm. Nhờ hối lộ mấy thủy thủ Anh phụ trách chôn xác, ông lấy được mẫu hạch của người chết và ngày 20 tháng 6 đã tìm ra trực khuẩn gây bệnh. Loài vi khuẩn này về sau được mang tên Yersinia pestis.
Q Bằng cách nào Yersin có được mẫu hạch từ xác người chết ở Hồng Kông?
Q Vi khuẩn gây bệnh dịch hạch ngày nay mang tên khoa học là gì?
P Trong chuyến thám hiểm Tây Nguyên ngày 21 tháng 6 năm 1893, Yersin là người châu Âu đầu tiên đặt chân lên cao nguyên Lâm Viên. Ông ghi lại rằng đây là một vùng đất trống trải với những quả đồi trọc, khí hậu mát mẻ, có vài làng của người Lạch. Bốn năm sau, khi Toàn quyền Paul Doumer tìm nơi lập trạm nghỉ dưỡng cho binh lính và công chức người Pháp, Yersin đã đề nghị chọn nơi này. Trước đó, trong một chuyến đi khác, ông từng bị bọn cướp do Thục cầm đầu đâm trọng thương và suýt mất ngón tay cái.
Q Người châu Âu nào đặt chân đầu tiên lên cao nguyên Lâm Viên vào năm 1893?
Q Kẻ cầm đầu toán cướp đã đâm Yersin bị thương nặng tên là gì?
P Năm 1895, Yersin lập một phòng thí nghiệm tại Nha Trang để điều chế huyết thanh chống dịch hạch, tiền thân của Viện Pasteur Nha Trang. Để có tiền nuôi ngựa và bò lấy huyết thanh, ông khai khẩn đồn điền Suối Dầu, trồng cây cao su nhập từ Brasil và bán mủ cho hãng Michelin. Ông còn đưa cây canh ki na vào trồng ở Hòn Bà nhằm sản xuất thuốc ký ninh. Người dân xóm Cồn gọi ông thân mật là "ông Năm". Yersin mất ngày 1 tháng 3 năm 1943 và được chôn ở Suối Dầu, theo tư thế nằm sấp như di nguyện.
Q Yersin bán mủ cao su của đồn điền Suối Dầu cho công ty nào?
Q Dân xóm Cồn ở Nha Trang thường gọi bác sĩ Yersin bằng tên gì?
# Huế
P Huế từng là kinh đô của Việt Nam dưới triều Nguyễn từ năm 1802 đến năm 1945. Vùng đất này vốn thuộc hai châu Ô và Lý của Chiêm Thành, được vua Chế Mân dâng làm sính lễ cưới công chúa Huyền Trân năm 1306 rồi đổi tên thành Thuận Châu và Hóa Châu. Năm 1687, chúa Nguyễn Phúc Thái dời phủ từ Kim Long về làng Phú Xuân. Đến năm 1788, Nguyễn Huệ lên ngôi hoàng đế tại núi Bân và cũng chọn Phú Xuân làm kinh đô trước khi kéo quân ra Bắc đánh quân Thanh.
Q Vua Chế Mân dâng hai châu Ô và Lý cho Đại Việt để làm gì?
Q Nguyễn Huệ lên ngôi hoàng đế ở địa điểm nào tại Phú Xuân?
P Kinh thành Huế được vua Gia Long cho khảo sát từ năm 1803, khởi công xây dựng năm 1805 và hoàn chỉnh vào năm 1832 dưới triều vua Minh Mạng. Vòng thành có chu vi gần 10 km, cao 6,6 m, dày 21 m, xây theo kiểu Vauban với 24 pháo đài và mười cửa chính. Hàng vạn dân phu và binh lính đã được huy động để lấp sông, đào hào, đắp lũy. Bên trong là Hoàng thành và Tử Cấm thành, nơi có Ngọ Môn, điện Thái Hòa và khu nhà ở của vua cùng gia đình.
Q Kinh thành Huế được hoàn thành dưới triều vua nào?
Q Tường thành bao quanh kinh thành Huế dày bao nhiêu mét?
P Sông Hương bắt nguồn từ dãy Trường Sơn Đông với hai nhánh Tả Trạch và Hữu Trạch, gặp nhau tại ngã ba Bằng Lãng rồi chảy chậm qua lòng thành phố Huế trước khi đổ ra phá Tam Giang. Dòng sông trôi lững lờ vì độ dốc gần như không đáng kể so với mực nước biển. Cầu Trường Tiền bắc qua sông gồm sáu nhịp dầm thép hình vành lược, dài hơn 400 m, hoàn thành năm 1899. Cầu nhiều lần bị hư hại, từ cơn bão năm Giáp Thìn 1904 cho đến trận Tết Mậu Thân 1968.
Q Hai nhánh của sông Hương hợp lại với nhau ở đâu?
Q Cây cầu sáu nhịp hình vành lược ở Huế xây xong vào năm nào?
P Nhã nhạc cung đình Huế là thể loại nhạc được trình diễn trong các dịp lễ của triều Nguyễn như đăng quang, tế Nam Giao, đón sứ thần và mừng thọ vua. Năm 2003, UNESCO công nhận nhã nhạc là kiệt tác truyền khẩu và phi vật thể của nhân loại, di sản đầu tiên thuộc loại này của Việt Nam. Dàn nhạc gồm kèn, trống, đàn tỳ bà, đàn nguyệt và sáo. Sau khi vua Bảo Đại thoái vị, nhiều nhạc công tản mác về quê, số bài bản chỉ còn được truyền lại nhờ vài nghệ nhân như cụ Lữ Hữu Thi, người sống hơn trăm tuổi.
Q Nhã nhạc Huế được UNESCO ghi danh vào năm nào?
Q Nghệ nhân thọ hơn trăm tuổi nào đã góp phần truyền lại các bài nhã nhạc cung đình?
P Ẩm thực Huế nổi tiếng cầu kỳ vì chịu ảnh hưởng của bếp cung đình, nơi đội Thượng thiện gồm khoảng 50 người chuyên nấu ăn cho nhà vua. Mỗi bữa vua dùng có tới 35 món. Trong dân gian, bún bò giò heo nấu với mắm ruốc và sả là món ăn sáng phổ biến nhất, còn cơm hến vốn là bữa ăn của người nghèo ở cồn Hến. Các loại bánh như bánh bèo, bánh nậm, bánh lọc được gói nhỏ và bày biện tinh tế. Do có nhiều tín đồ Phật giáo, thành phố này cũng phát triển hơn một trăm món chay.
Q Đội chuyên nấu ăn cho vua triều Nguyễn ở Huế có tên là gì?
Q Món ăn nào của Huế vốn dành cho dân nghèo ở cồn Hến?
# Hồ Titicaca
P Hồ Titicaca nằm trên cao nguyên Altiplano thuộc dãy Andes, giữa biên giới Peru và Bolivia, ở độ cao 3.812 m so với mực nước biển. Với diện tích 8.372 km², đây là hồ nước ngọt lớn nhất Nam Mỹ xét theo thể tích và thường được gọi là hồ cao nhất thế giới mà tàu bè lớn có thể qua lại. Hồ gồm hai phần gần như tách biệt, nối với nhau bởi eo Tiquina rộng chừng 800 m: phần lớn gọi là Lago Grande, sâu nhất 281 m, và phần nhỏ gọi là Wiñaymarka, trung bình chỉ sâu 9 m.
Q Eo nào nối hai phần lớn và nhỏ của hồ Titicaca?
Q Nơi sâu nhất của hồ Titicaca là bao nhiêu mét?
P Hơn 25 con sông đổ vào hồ Titicaca, lớn nhất là sông Ramis chiếm khoảng hai phần năm lượng nước chảy vào. Ngược lại, chỉ có sông Desaguadero thoát nước ra phía nam, mang đi chừng 10% lượng nước; phần còn lại mất đi do bốc hơi dưới nắng gắt và gió mạnh. Vì vậy mực nước hồ thay đổi theo mùa mưa và mùa khô. Năm 2023, sau nhiều tháng hạn hán liên quan tới El Niño, mực nước xuống gần mức thấp kỷ lục của năm 1943, làm thuyền bè mắc cạn và ngành du lịch thiệt hại.
Q Con sông nào là lối thoát nước duy nhất của hồ Titicaca?
Q Vì sao tàu thuyền trên hồ Titicaca bị mắc cạn năm 2023?
P Người Uros sống trên khoảng 120 hòn đảo nổi do chính họ bện bằng cây lau totora mọc ven hồ Titicaca. Mỗi đảo dày chừng hai mét, được neo bằng dây buộc vào cọc cắm xuống đáy; vì lớp dưới mục dần nên cứ hai tuần dân đảo lại phải phủ thêm lau mới lên trên. Theo truyền thuyết, ban đầu họ lập đảo để tránh sự tấn công của người Inca, khi gặp nguy có thể dời cả làng đi nơi khác. Totora còn dùng để đóng thuyền, lợp nhà và phần gốc trắng ăn được giúp bổ sung i-ốt.
Q Đảo nổi của người Uros được làm bằng loại cây gì?
Q Theo truyền thuyết, người Uros dựng làng nổi trên hồ để tránh ai?
P Trong thần thoại Inca, thần Viracocha trồi lên từ hồ Titicaca và tạo ra mặt trời, mặt trăng cùng các vì sao. Cặp vợ chồng Manco Cápac và Mama Ocllo cũng được cho là sinh ra trên đảo Mặt Trời, rồi mang cây gậy vàng đi tìm nơi lập kinh đô Cusco. Trên đảo này còn hơn 80 phế tích, phần lớn có từ thế kỷ 15. Năm 2000, đoàn khảo cổ Akakor do Lorenzo Epis dẫn đầu lặn hơn 200 lần và thông báo đã phát hiện một ngôi đền chìm dưới nước dài 200 m, ước chừng 1.000 đến 1.500 năm tuổi.
Q Manco Cápac và vợ mang theo vật gì để tìm nơi lập kinh đô Inca?
Q Ai dẫn đầu nhóm khảo cổ tìm thấy ngôi đền dưới đáy hồ Titicaca năm 2000?
P Hồ Titicaca là nơi sinh sống của hơn 530 loài thủy sinh, trong đó có loài ếch nước khổng lồ Telmatobius culeus thở hoàn toàn qua lớp da nhăn nheo. Loài này đang cực kỳ nguy cấp vì bị bắt làm nước ép "ếch xay" mà dân gian tin là bổ dương; năm 2016, khoảng 10.000 con chết hàng loạt ở sông Coata do nước thải. Chim lặn Titicaca không bay được cũng giảm số lượng vì mắc lưới cá. Cá hồi vân và cá pejerrey được thả vào hồ giữa thế kỷ 20 đã cạnh tranh khiến nhiều loài cá bản địa Orestias biến mất.
Q Ếch khổng lồ ở hồ Titicaca hô hấp bằng bộ phận nào?
Q Những loài cá ngoại lai nào được thả vào Titicaca làm cá bản địa suy giảm?
# Chiến tranh Pháp–Phổ
P Chiến tranh Pháp–Phổ là cuộc xung đột giữa Đế chế Pháp thứ hai của Napoléon III và Vương quốc Phổ cùng các đồng minh Đức, kéo dài từ ngày 19 tháng 7 năm 1870 đến ngày 10 tháng 5 năm 1871. Nguyên nhân trực tiếp là việc thân vương Leopold nhà Hohenzollern ứng cử ngôi vua Tây Ban Nha khiến Paris lo bị bao vây hai mặt. Thủ tướng Otto von Bismarck đã cắt gọt bức điện Ems của vua Wilhelm I trước khi đưa cho báo chí, làm cho người Pháp thấy như sứ thần của mình bị sỉ nhục và tuyên chiến.
Q Việc ai ứng cử ngai vàng Tây Ban Nha đã dẫn tới chiến tranh Pháp–Phổ?
Q Bismarck đã làm gì với bức điện Ems để khiêu khích nước Pháp?
P Quân Phổ có nhiều ưu thế khi chiến tranh Pháp–Phổ bùng nổ. Nhờ chế độ nghĩa vụ quân sự và mạng lưới đường sắt, Bộ Tổng tham mưu của Helmuth von Moltke chỉ mất 18 ngày để đưa gần 380.000 quân ra biên giới, trong khi phía Pháp động viên lộn xộn, binh lính không tìm thấy đơn vị. Pháo thép nạp hậu của hãng Krupp bắn xa và nhanh hơn pháo đồng nạp tiền của Pháp. Ngược lại, súng trường Chassepot của bộ binh Pháp có tầm bắn gấp đôi súng Dreyse của đối phương và gây thương vong nặng nề.
Q Bộ Tổng tham mưu Phổ cần bao nhiêu ngày để chuyển quân đến biên giới năm 1870?
Q Loại súng nào của bộ binh Pháp có tầm bắn vượt trội so với súng Dreyse?
P Trận Sedan diễn ra ngày 1 tháng 9 năm 1870 khi đạo quân Châlons của thống chế Mac-Mahon tìm cách giải vây cho Bazaine đang bị nhốt ở Metz. Quân Đức khép chặt vòng vây quanh thị trấn bên sông Meuse và nã đại bác từ các cao điểm. Mac-Mahon bị thương ngay từ sáng sớm, quyền chỉ huy lần lượt chuyển sang Ducrot rồi Wimpffen, khiến mệnh lệnh mâu thuẫn. Sau khi kỵ binh của tướng Margueritte xung phong thất bại, Napoléon III cho kéo cờ trắng và bị bắt làm tù binh cùng hơn 100.000 quân.
Q Sau khi Mac-Mahon bị thương tại Sedan, những ai lần lượt nắm quyền chỉ huy?
Q Bao nhiêu lính Pháp bị bắt cùng hoàng đế Napoléon III ở Sedan?
P Paris bị vây hãm từ ngày 19 tháng 9 năm 1870 đến ngày 28 tháng 1 năm 1871. Bộ trưởng Nội vụ Léon Gambetta rời thủ đô bằng khinh khí cầu ngày 7 tháng 10 để tổ chức các đạo quân mới ở Tours. Tổng cộng 66 quả khí cầu mang theo khoảng hai triệu lá thư, còn bồ câu đưa tin chở vi phim trở lại. Khi lương thực cạn, dân chúng ăn thịt ngựa, chó, mèo, chuột, và hai con voi Castor và Pollux của vườn bách thú cũng bị giết thịt. Từ tháng Giêng, quân Phổ pháo kích thành phố mỗi đêm.
Q Léon Gambetta thoát khỏi Paris đang bị bao vây bằng phương tiện gì?
Q Tên hai con voi bị làm thịt trong cuộc vây hãm Paris là gì?
P Ngày 18 tháng 1 năm 1871, các vương hầu Đức họp tại Phòng Gương của cung điện Versailles và tôn Wilhelm I làm hoàng đế, khai sinh Đế quốc Đức. Theo Hòa ước Frankfurt ký ngày 10 tháng 5, Pháp phải nhượng Alsace và một phần Lorraine, bồi thường 5 tỷ franc vàng trong vòng năm năm và chịu để quân Đức chiếm đóng vùng đông bắc cho tới khi trả xong. Chính phủ Thiers phát hành công trái và thanh toán hết nợ vào tháng 9 năm 1873, sớm hơn hạn. Lòng căm thù muốn phục hận của người Pháp góp phần dẫn tới Thế chiến thứ nhất.
Q Hòa ước Frankfurt buộc Pháp phải bồi thường chiến phí bao nhiêu?
Q Đế quốc Đức được tuyên bố thành lập ở căn phòng nào tại Versailles?
# Sao la
P Sao la là một trong những loài thú hiếm nhất thế giới, sống trong vùng núi rừng Trường Sơn ở Việt Nam và Lào. Loài này được phát hiện vào tháng 5 năm 1992 khi nhóm khảo sát của Bộ Lâm nghiệp Việt Nam và Quỹ Quốc tế Bảo vệ Thiên nhiên tìm thấy ba bộ sừng lạ trong nhà thợ săn tại Vườn quốc gia Vũ Quang, tỉnh Hà Tĩnh. Năm sau, các nhà khoa học gồm Vũ Văn Dũng và John MacKinnon công bố tên Pseudoryx nghetinhensis trên tạp chí Nature. Đó là loài thú lớn mới đầu tiên được mô tả sau hơn nửa thế kỷ.
Q Ba bộ sừng giúp phát hiện ra sao la được tìm thấy ở đâu?
Q Tên khoa học của sao la được công bố trên tạp chí nào?
P Sao la trưởng thành cao khoảng 84 cm tính đến vai, dài 1,5 m và nặng chừng 80–100 kg. Bộ lông màu nâu sẫm, trên mặt có những vệt trắng rõ rệt ở lông mày, má và cằm. Cả con đực lẫn con cái đều có cặp sừng gần như song song, hơi cong về phía sau, dài trung bình 35–50 cm; tên gọi "sao la" trong tiếng Thái ở Nghệ An nghĩa là trục quay sợi, vì hình dáng sừng giống bộ phận của khung cửi. Tuyến hàm trên rất lớn tiết ra chất nhờn mùi hăng dùng để đánh dấu lãnh thổ lên đá, bụi cây.
Q Trong tiếng Thái, từ "sao la" có nghĩa là gì?
Q Chất tiết ra từ tuyến hàm trên giúp sao la làm việc gì?
P Về phân loại, ban đầu người ta cho rằng sao la gần với linh dương và dê vì cặp sừng thẳng giống linh dương sừng kiếm Oryx ở vùng sa mạc. Tuy nhiên, phân tích ADN ti thể năm 1999 chứng tỏ nó thuộc phân họ Trâu bò và là thành viên duy nhất của chi Pseudoryx. Dòng tiến hóa này được ước tính tách khỏi các loài bò khác cách đây khoảng 13 triệu năm. Nghiên cứu bộ gen công bố năm 2025 cho thấy có hai quần thể khác biệt ở phía bắc và phía nam, tách nhau từ 5.000 đến 20.000 năm trước.
Q Phân tích ADN năm 1999 xếp sao la vào phân họ nào?
Q Nghiên cứu gen năm 2025 phát hiện sao la gồm mấy quần thể khác nhau?
P Sao la ưa những khu rừng thường xanh ẩm ướt ở độ cao 300–800 m, gần khe suối, nơi ít người lui tới. Mùa khô, chúng đi xuống các thung lũng thấp; mùa mưa, chúng lại lên sườn núi cao. Thức ăn chủ yếu là lá cây sung, dương xỉ và lá môn mọc ven suối. Chúng thường đi lẻ hoặc từng đôi, hoạt động lúc rạng sáng và chiều muộn. Dân làng kể rằng con vật rất hiền, khi bị chó rượt thường chạy xuống suối đứng đối mặt và chĩa sừng. Mỗi lứa con cái chỉ đẻ một con sau khoảng tám tháng mang thai.
Q Sao la thường ăn những loại lá nào?
Q Khi bị chó săn đuổi, sao la phản ứng ra sao?
P Sách đỏ IUCN xếp sao la vào bậc cực kỳ nguy cấp với số lượng ước tính dưới 100 con. Mối đe dọa lớn nhất là hàng triệu chiếc bẫy dây do người dân giăng trong rừng để bắt lợn rừng và mang, dù bản thân nó không phải mục tiêu. Lần gần nhất loài này được ghi nhận ngoài tự nhiên là ảnh bẫy máy chụp tháng 9 năm 2013 ở Quảng Nam. Hơn chục cá thể từng bị bắt nuôi đều chết sau vài tuần hoặc vài tháng. Năm 2017, Vườn quốc gia Bạch Mã được chọn để xây trung tâm nhân giống bảo tồn.
Q Mối nguy hiểm lớn nhất đối với sự sống còn của sao la là gì?
Q Bức ảnh sao la gần đây nhất ngoài thiên nhiên được chụp ở tỉnh nào?
# Kính hiển vi
P Kính hiển vi quang học ghép đầu tiên thường được cho là do hai cha con thợ làm kính Hans và Zacharias Janssen chế tạo tại Middelburg, Hà Lan, khoảng năm 1590. Họ lắp hai thấu kính vào một ống trượt và nhận thấy vật ở đầu ống được phóng to từ ba đến chín lần. Tuy nhiên, nhiều sử gia nghi ngờ vì khi ấy Zacharias còn quá nhỏ và bằng chứng chỉ dựa vào lời khai của con trai ông năm 1655. Cái tên "microscopio" do Giovanni Faber đặt năm 1625 để gọi dụng cụ mà Galileo Galilei trình cho Viện hàn lâm Linh miêu.
Q Vì sao một số sử gia không tin Zacharias Janssen phát minh ra kính hiển vi?
Q Ai là người đặt ra tên gọi microscopio?
P Năm 1665, Robert Hooke, người phụ trách thí nghiệm của Hội Hoàng gia Luân Đôn, xuất bản cuốn Micrographia với 38 bức tranh khắc tinh xảo vẽ bọ chét, mắt ruồi và nấm mốc nhìn qua kính hiển vi ghép. Khi quan sát một lát mỏng nút bần, ông thấy vô số ngăn rỗng giống phòng của tu sĩ và gọi chúng là "cell", tức tế bào. Để chiếu sáng mẫu vật, ông dùng một ngọn đèn dầu kèm quả cầu thủy tinh chứa nước hội tụ ánh sáng. Samuel Pepys thức tới hai giờ sáng để đọc và khen đó là cuốn sách tài tình nhất đời mình.
Q Cuốn sách Micrographia của Hooke có bao nhiêu bức tranh khắc?
Q Khi nhìn mẫu vật nào Robert Hooke đã đặt ra từ tế bào?
P Antonie van Leeuwenhoek, một người buôn vải ở Delft, tự mài những thấu kính đơn nhỏ xíu đạt độ phóng đại tới 270 lần, vượt xa các kính ghép cùng thời. Ban đầu ông chỉ muốn đếm số sợi chỉ trong vải. Năm 1674, ông thấy trong giọt nước hồ Berkelse Mere những "vi động vật" bơi lội, rồi hai năm sau nhìn thấy vi khuẩn trong nước ngâm hạt tiêu. Suốt 50 năm, ông gửi chừng 190 bức thư viết bằng tiếng Hà Lan cho Hội Hoàng gia nhưng giữ bí mật cách làm thấu kính. Ông chế tạo hơn 500 chiếc, nay chỉ còn khoảng mười chiếc.
Q Leeuwenhoek ban đầu dùng thấu kính để làm việc gì?
Q Có chừng bao nhiêu bức thư được Leeuwenhoek gửi tới Hội Hoàng gia?
P Vào thế kỷ 19, kính hiển vi còn bị lỗi viền màu do quang sai. Năm 1830, Joseph Jackson Lister, cha của nhà phẫu thuật Joseph Lister, chỉ ra cách ghép các thấu kính tiêu sắc ở khoảng cách thích hợp để giảm mờ. Tại Jena, chủ xưởng Carl Zeiss thuê nhà vật lý Ernst Abbe từ năm 1866 để thay lối mò mẫm bằng tính toán. Năm 1873, Abbe công bố công thức giới hạn nhiễu xạ, theo đó kính quang học không phân biệt được hai điểm cách nhau dưới khoảng 200 nanomét. Hóa học gia Otto Schott góp thêm loại thủy tinh mới có lithi.
Q Carl Zeiss đã thuê nhà vật lý nào để tính toán thiết kế kính hiển vi?
Q Theo công thức năm 1873, khoảng cách nhỏ nhất mà kính quang học phân biệt được là bao nhiêu?
P Năm 1931, Ernst Ruska và Max Knoll ở Đại học Kỹ thuật Berlin dựng nguyên mẫu kính hiển vi điện tử đầu tiên, dùng cuộn dây từ thay cho thấu kính thủy tinh để hội tụ chùm electron. Hai năm sau, độ phân giải của máy đã vượt kính quang học. Hãng Siemens bán chiếc thương mại đầu tiên năm 1939. Do mẫu phải đặt trong chân không và cắt cực mỏng nên không quan sát được sinh vật sống. Ruska nhận giải Nobel Vật lý năm 1986, cùng với Gerd Binnig và Heinrich Rohrer của IBM Zürich, những người chế tạo kính hiển vi quét xuyên hầm.
Q Kính hiển vi điện tử dùng bộ phận gì thay cho thấu kính bằng thủy tinh?
Q Những ai cùng chia giải Nobel Vật lý năm 1986 với Ernst Ruska?
# Bệnh lao
P Lao là bệnh truyền nhiễm do trực khuẩn Mycobacterium tuberculosis gây ra, chủ yếu tấn công phổi nhưng cũng có thể ảnh hưởng đến màng não, thận, hạch và cột sống. Vi khuẩn lây qua không khí khi người mắc lao phổi ho, hắt hơi hay khạc nhổ. Phần lớn người nhiễm không có triệu chứng, gọi là lao tiềm ẩn; khoảng 5–10% số này sẽ phát bệnh trong đời. Những dấu hiệu điển hình gồm ho kéo dài trên hai tuần, ho ra máu, sốt nhẹ về chiều, đổ mồ hôi đêm và sụt cân. Người nhiễm HIV có nguy cơ cao hơn gấp nhiều lần.
Q Bao nhiêu phần trăm người nhiễm lao tiềm ẩn sẽ phát bệnh trong đời?
Q Người bị bệnh lao thường sốt vào lúc nào trong ngày?
P Dấu vết của bệnh lao được tìm thấy trong xác ướp Ai Cập có niên đại 2400 năm trước Công nguyên. Hippocrates gọi bệnh là "phthisis", nghĩa là hao mòn, và nhận xét rằng nó hay gặp ở người từ 18 đến 35 tuổi. Trong thế kỷ 18 và 19, căn bệnh được mệnh danh là "dịch hạch trắng", gây ra đến một phần tư số ca tử vong ở châu Âu do đô thị chật chội và nhà máy bẩn thỉu. Nhiều nghệ sĩ như Chopin, Keats và Chekhov qua đời vì lao, khiến làn da xanh xao bị lãng mạn hóa thành vẻ đẹp.
Q Hippocrates dùng từ nào để chỉ bệnh lao?
Q Vì sao bệnh lao lan tràn ở châu Âu vào các thế kỷ 18 và 19?
P Ngày 24 tháng 3 năm 1882, bác sĩ người Đức Robert Koch trình bày trước Hội Sinh lý học Berlin việc phát hiện ra vi khuẩn lao. Vì vi khuẩn có lớp vỏ sáp khó bắt màu, ông phải nhuộm bằng xanh methylen pha kiềm suốt 24 giờ rồi nuôi cấy trên huyết thanh bò đông. Năm 1890, ông giới thiệu tuberculin như một thuốc chữa, nhưng nó thất bại và làm một số bệnh nhân tử vong; về sau lại hữu ích cho việc chẩn đoán qua phản ứng da. Koch nhận giải Nobel năm 1905 và ngày công bố trở thành Ngày thế giới phòng chống lao.
Q Tại sao Koch phải nhuộm vi khuẩn lao trong nhiều giờ mới nhìn thấy được?
Q Chất tuberculin của Koch thất bại khi làm thuốc nhưng sau này được dùng vào việc gì?
P Vắc-xin BCG do Albert Calmette và Camille Guérin phát triển tại Viện Pasteur Lille từ một chủng vi khuẩn lao bò. Họ cấy chuyền 230 lần trên khoai tây tẩm mật bò trong 13 năm đến khi vi khuẩn mất độc lực. Ngày 18 tháng 7 năm 1921, liều đầu tiên được cho một trẻ sơ sinh ở Paris uống, vì mẹ đã chết do lao. Năm 1930, tại thành phố Lübeck của Đức, 72 trẻ tử vong vì lô thuốc chủng bị nhiễm vi khuẩn độc, khiến công chúng lo ngại. BCG bảo vệ tốt trẻ nhỏ khỏi lao màng não nhưng kém hiệu quả với người lớn.
Q Hai nhà khoa học nào tạo ra vắc-xin BCG phòng lao?
Q Tai nạn tiêm chủng BCG khiến 72 em bé chết xảy ra ở thành phố nào?
P Năm 1943, Albert Schatz, sinh viên của Selman Waksman ở Đại học Rutgers, phân lập được streptomycin từ xạ khuẩn trong đất, loại kháng sinh đầu tiên trị được lao. Do vi khuẩn nhanh chóng kháng thuốc khi dùng đơn độc, các bác sĩ chuyển sang phối hợp nhiều thuốc. Phác đồ hiện nay kéo dài sáu tháng, gồm isoniazid, rifampicin, pyrazinamid và ethambutol trong hai tháng đầu, tiếp theo là isoniazid và rifampicin bốn tháng. Từ thập niên 1990, Tổ chức Y tế Thế giới khuyến cáo chiến lược DOTS, theo đó nhân viên y tế trực tiếp giám sát người bệnh uống thuốc.
Q Ai là người phân lập được streptomycin, kháng sinh đầu tiên chữa lao?
Q Phác đồ điều trị lao hiện nay kéo dài bao lâu?
# Câu lạc bộ bóng đá Celtic
P Celtic được thành lập ngày 6 tháng 11 năm 1887 tại hội trường nhà thờ St. Mary ở khu Calton, Glasgow, theo sáng kiến của thầy dòng người Ireland tên Walfrid. Mục đích ban đầu là quyên tiền cho quỹ từ thiện Poor Children's Dinner Table để nuôi trẻ em nghèo ở khu đông thành phố, nơi đông người nhập cư Ireland chạy trốn nạn đói. Walfrid chọn cái tên Celtic để phản ánh cội nguồn chung của người Ireland và Scotland. Trận ra mắt vào tháng 5 năm 1888, đội thắng Rangers 5–2, trong đó Neil McCallum ghi bàn đầu tiên.
Q Câu lạc bộ Celtic ban đầu được lập ra nhằm mục đích gì?
Q Cầu thủ nào ghi bàn thắng đầu tiên trong lịch sử Celtic?
P Ngày 25 tháng 5 năm 1967, Celtic đánh bại Inter Milan 2–1 trong trận chung kết Cúp C1 châu Âu ở sân Estádio Nacional, Lisboa, trở thành đội bóng Anh quốc đầu tiên đoạt cúp này. Inter mở tỷ số từ chấm phạt đền do công Sandro Mazzola, nhưng Tommy Gemmell gỡ hòa bằng cú sút xa và Stevie Chalmers ấn định chiến thắng ở phút 84. Toàn bộ đội hình, biệt danh "Những con sư tử Lisboa", đều sinh trong vòng 30 dặm quanh sân nhà. Mùa ấy đội giành tất cả năm danh hiệu mà họ tham dự.
Q Ai ghi bàn ấn định chiến thắng cho Celtic trước Inter Milan ở Lisboa?
Q Đội hình Celtic vô địch châu Âu năm 1967 có biệt danh gì?
P Jock Stein, một cựu thợ mỏ, dẫn dắt Celtic từ tháng 3 năm 1965 và là huấn luyện viên đầu tiên của đội không theo đạo Công giáo. Ông chủ trương lối chơi tấn công phóng khoáng với hai hậu vệ biên dâng cao. Dưới thời ông, đội vô địch Scotland chín mùa liên tiếp từ 1966 đến 1974, một kỷ lục thế giới lúc đó. Năm 1975, ông bị thương nặng trong tai nạn xe hơi trên đường A74, phải nghỉ gần hết mùa giải. Stein mất năm 1985 vì cơn đau tim ngay bên đường biên khi đang dẫn đội tuyển Scotland đấu với xứ Wales.
Q Trước khi theo nghiệp bóng đá, huấn luyện viên Jock Stein từng làm nghề gì?
Q Jock Stein qua đời trong hoàn cảnh nào?
P Sân nhà Celtic Park, được người hâm mộ gọi là "Thiên đường", nằm ở khu Parkhead phía đông Glasgow và có sức chứa 60.411 chỗ, lớn nhất Scotland. Sân mở cửa năm 1892 sau khi chủ đất cũ tăng tiền thuê từ 50 lên 450 bảng mỗi năm. Kỷ lục khán giả là 83.500 người trong trận gặp Rangers ngày đầu năm 1938. Giữa thập niên 1990, doanh nhân Fergus McCann cứu đội khỏi phá sản và cho xây lại toàn bộ khán đài. Năm 2016, đây là sân đầu tiên ở Scotland lắp khu vực đứng an toàn có lan can cho 2.600 người.
Q Cổ động viên gọi sân Celtic Park bằng biệt danh nào?
Q Doanh nhân nào cứu Celtic khỏi nguy cơ phá sản và xây lại sân vận động?
P Old Firm là tên gọi trận đối đầu giữa Celtic và Rangers, một trong những trận derby dữ dội nhất thế giới vì mang màu sắc tôn giáo và chính trị. Cổ động viên áo xanh lá phần đông theo Công giáo, có cảm tình với phong trào cộng hòa Ireland, còn phía bên kia chủ yếu theo Tin Lành và trung thành với Liên hiệp Anh. Chung kết Cúp Scotland năm 1980 kết thúc bằng vụ ẩu đả trên sân Hampden, khiến chính quyền cấm bán rượu bia ở mọi sân bóng Scotland. Khi Rangers bị thanh lý và xuống hạng tư năm 2012, derby gián đoạn bốn mùa.
Q Vụ ẩu đả sau chung kết Cúp Scotland 1980 dẫn tới lệnh cấm gì?
Q Vì sao các trận Old Firm bị gián đoạn từ năm 2012?
# Đại học Uppsala
P Đại học Uppsala ở Thụy Điển được thành lập năm 1477, là trường đại học lâu đời nhất vùng Bắc Âu. Tổng giám mục Jakob Ulvsson đã vận động để Giáo hoàng Sixtus IV ban sắc chỉ cho phép mở trường với bốn khoa thần học, luật, y và triết. Thời kỳ đầu, trường chỉ có khoảng 50 sinh viên và vài giảng viên. Sau cuộc Cải cách Tin Lành, do nhà nước nghi ngại giáo hội nên việc giảng dạy suy tàn và gần như ngừng hẳn từ khoảng năm 1515, cho tới khi Công nghị Uppsala năm 1593 quyết định khôi phục lại.
Q Vị giáo hoàng nào ban sắc chỉ thành lập Đại học Uppsala?
Q Sự kiện nào năm 1593 đã quyết định cho trường Uppsala hoạt động trở lại?
P Thế kỷ 17, vua Gustav II Adolf biến Uppsala thành một trường giàu có khi hiến tặng hơn 300 trang trại thừa kế của dòng họ Vasa vào năm 1624. Olof Rudbeck, hiệu trưởng từ năm 1661, là một học giả đa tài đã khám phá hệ bạch huyết năm 20 tuổi. Ông cho dựng giảng đường giải phẫu hình tròn trên nóc tòa Gustavianum với mái vòm hình cầu, chứa được 200 người xem. Trong bộ sách Atlantica, ông còn cố chứng minh rằng Thụy Điển chính là lục địa Atlantis đã mất và là cái nôi của văn minh nhân loại.
Q Vua Gustav II Adolf đã tặng tài sản gì cho Đại học Uppsala?
Q Trong tác phẩm Atlantica, Olof Rudbeck tìm cách chứng minh điều gì?
P Carl Linnaeus đến Uppsala học y năm 1728, sống nghèo đến mức phải lót giấy vào giày rách. Giáo sư Olof Celsius thấy ông ngắm hoa trong vườn thực vật đổ nát nên cho ở nhờ trong nhà. Năm 1741, Linnaeus trở thành giáo sư và tổ chức lại khu vườn theo hệ thống sinh sản của thực vật do ông nghĩ ra. Những buổi dã ngoại hằng tuần của ông có khi thu hút 300 sinh viên, kết thúc với kèn trống diễu hành. Mười bảy học trò, gọi là các "tông đồ", đi khắp thế giới thu thập mẫu vật, bảy người chết dọc đường.
Q Ai đã cho chàng sinh viên nghèo Linnaeus ở nhờ trong nhà tại Uppsala?
Q Có bao nhiêu "tông đồ" của Linnaeus bỏ mạng trong các chuyến đi?
P Thư viện Carolina Rediviva của Đại học Uppsala do kiến trúc sư Carl Fredrik Sundvall thiết kế, hoàn thành năm 1841, chứa hơn năm triệu cuốn sách. Báu vật nổi tiếng nhất là Codex Argenteus, bản dịch Phúc âm tiếng Goth thế kỷ 6 viết bằng mực bạc và vàng trên giấy da nhuộm tía. Quân Thụy Điển cướp được sách này ở Praha năm 1648, sau đó nó sang Hà Lan rồi được bá tước De la Gardie mua lại và tặng cho trường năm 1669. Năm 1995, hai tờ bị đánh cắp ngay giữa ban ngày và tìm lại được trong tủ gửi đồ ở ga Stockholm.
Q Ai đã mua lại và trao tặng cuốn Codex Argenteus cho Đại học Uppsala?
Q Hai trang sách quý bị mất trộm năm 1995 được tìm thấy ở đâu?
P Đời sống sinh viên Uppsala xoay quanh 13 "nation", tức các hội đồng hương theo tỉnh, lập từ giữa thế kỷ 17; đến năm 2010 sinh viên mới không còn bị bắt buộc gia nhập. Mỗi hội có nhà riêng với quán rượu, thư viện và ký túc xá giá rẻ. Lễ hội lớn nhất diễn ra ngày 30 tháng 4, đêm Valborg: buổi sáng mọi người đua bè tự chế trên sông Fyris, ăn cá trích, và đúng ba giờ chiều hiệu trưởng vẫy mũ trắng từ ban công thư viện để chào mùa xuân. Hiện trường có khoảng 54.000 sinh viên.
Q Từ năm nào sinh viên Uppsala không bắt buộc phải vào các hội đồng hương?
Q Trong lễ Valborg ở Uppsala, hiệu trưởng chào đón mùa xuân bằng cách nào?
# Nhôm
P Nhôm là nguyên tố hóa học có ký hiệu Al và số hiệu nguyên tử 13. Đây là kim loại mềm, nhẹ, màu trắng bạc, khối lượng riêng 2,7 g/cm³, chỉ bằng khoảng một phần ba thép. Nhôm nóng chảy ở 660 °C, dẫn điện và dẫn nhiệt tốt, không có từ tính. Khi tiếp xúc với không khí, bề mặt nhanh chóng hình thành một lớp oxit mỏng vài nanomét bám chắc, ngăn kim loại bên trong tiếp tục bị ăn mòn. Trong vỏ Trái Đất, nhôm chiếm khoảng 8% khối lượng, là kim loại phổ biến nhất, nhưng hầu như không tồn tại ở dạng tự do.
Q Điều gì giúp nhôm không bị ăn mòn sâu trong không khí?
Q Kim loại nhôm chiếm tỷ lệ bao nhiêu trong khối lượng vỏ Trái Đất?
P Năm 1825, nhà vật lý Đan Mạch Hans Christian Ørsted cho nhôm clorua khan tác dụng với hỗn hống kali và thu được một cục kim loại trông giống thiếc. Hai năm sau, Friedrich Wöhler người Đức làm lại thí nghiệm với kali nguyên chất và tạo ra bột nhôm. Năm 1854, Henri Sainte-Claire Deville thay kali bằng natri rẻ hơn, mở đường cho sản xuất công nghiệp ở Pháp. Dù thế, nhôm khi ấy vẫn đắt hơn vàng: Napoléon III dọn thìa nĩa bằng nhôm cho khách quý nhất, còn khách thường phải dùng đồ vàng. Chóp tượng đài Washington năm 1884 cũng đúc bằng nhôm.
Q Nhà khoa học nào đã dùng natri thay kali để điều chế nhôm rẻ hơn?
Q Khách quý trong tiệc của Napoléon III được dùng thìa nĩa làm bằng gì?
P Năm 1886, hai nhà phát minh cùng 22 tuổi là Charles Martin Hall ở Ohio và Paul Héroult ở Pháp độc lập tìm ra cách điện phân nhôm oxit hòa tan trong criolit nóng chảy ở gần 1.000 °C. Hall thực hiện thí nghiệm trong nhà kho của gia đình với sự trợ giúp của chị gái Julia và sau này lập ra công ty Alcoa. Ba năm sau, Carl Josef Bayer, nhà hóa học người Áo làm việc ở Sankt-Peterburg, sáng chế quy trình tinh chế bô xít bằng xút. Hai phương pháp làm giá nhôm giảm 80% và đến nay vẫn được sử dụng.
Q Charles Martin Hall được ai phụ giúp khi thử nghiệm điện phân nhôm?
Q Phương pháp làm sạch quặng bô xít bằng xút do ai nghĩ ra?
P Nhôm và hợp kim của nó được dùng rộng rãi trong giao thông, xây dựng, bao bì và truyền tải điện. Năm 1906, Alfred Wilm ở Berlin tình cờ nhận thấy một mẫu hợp kim nhôm với 4% đồng trở nên cứng hơn sau mấy ngày để yên; vật liệu này mang tên duralumin và được dùng làm khung khí cầu Zeppelin. Thân máy bay Boeing 747 chứa chừng 66 tấn nhôm. Lon nước giải khát bằng nhôm ra đời năm 1959 tại nhà máy bia Coors ở Colorado. Dây cáp cao thế thường làm bằng nhôm lõi thép vì nhẹ và rẻ hơn đồng.
Q Hợp kim duralumin được sử dụng để chế tạo bộ phận nào của Zeppelin?
Q Công ty bia nào đã cho ra đời lon đồ uống bằng nhôm?
P Sản xuất một tấn nhôm từ quặng tiêu tốn khoảng 14.000 kWh điện, nên các lò luyện thường đặt gần nhà máy thủy điện như ở Iceland, Na Uy và Canada. Trong khi đó, tái chế phế liệu chỉ cần 5% năng lượng đó; ước tính ba phần tư lượng nhôm từng làm ra đến nay vẫn còn được sử dụng. Quá trình tinh luyện thải ra bùn đỏ có tính kiềm mạnh: ngày 4 tháng 10 năm 2010, hồ chứa ở Ajka, Hungary bị vỡ làm mười người chết. Ở Việt Nam, hai nhà máy Tân Rai và Nhân Cơ trên Tây Nguyên gây tranh luận về môi trường.
Q Tai nạn vỡ hồ bùn đỏ năm 2010 xảy ra ở đâu?
Q So với luyện nhôm từ quặng, việc tái chế chỉ tốn bao nhiêu phần trăm năng lượng?`);
